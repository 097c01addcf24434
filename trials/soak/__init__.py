"""`python -m trials.soak [--minutes 30 | --acts 150] [--seed 1] [--only make,tab]`:
a week of use in fast motion.

The whole program over engines in processes of their own, as it runs at people's desks: all five tabs,
projects, connections, sizes and themes, engines that are killed, devices that go away, in an order that the
seed gives. Memory, threads, open files and widgets must stay flat, and nothing may go wrong unforeseen.
Prints a table; exit code 1 where it did. With `--only` those acts alone, to find what grows.
"""
