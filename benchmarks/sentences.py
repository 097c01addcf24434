"""Fifty sentences to be read and heard: written, and how a person says them where that differs.

Plain ones are from the Harvard lists (IEEE 1969, public domain). They were taken as they come, not by how
well anything reads them.
"""

from __future__ import annotations

PLAIN = (
    "The birch canoe slid on the smooth planks.",
    "Glue the sheet to the dark blue background.",
    "It's easy to tell the depth of a well.",
    "These days a chicken leg is a rare dish.",
    "Rice is often served in round bowls.",
    "The juice of lemons makes fine punch.",
    "The box was thrown beside the parked truck.",
    "Four hours of steady work faced us.",
    "A large size in stockings is hard to sell.",
    "The boy was there when the sun rose.",
    "A rod is used to catch pink salmon.",
    "The source of the huge river is the clear spring.",
    "Kick the ball straight and follow through.",
    "Help the woman get back to her feet.",
    "A pot of tea helps to pass the evening.",
    "Smoky fires lack flame and heat.",
    "The soft cushion broke the man's fall.",
    "The salt breeze came across from the sea.",
    "The girl at the booth sold fifty bonds.",
    "The small pup gnawed a hole in the sock.",
)

NUMBERS = (
    (
        "The train leaves at 7:45 and arrives at 9:10.",
        "the train leaves at seven forty five and arrives at nine ten",
    ),
    ("She paid $12.50 for 3 tickets.", "she paid twelve dollars and fifty cents for three tickets"),
    (
        "In 1998 the town had 2,350 people.",
        "in nineteen ninety eight the town had two thousand three hundred fifty people",
    ),
    (
        "About 45% of the 120 rooms are free.",
        "about forty five percent of the one hundred twenty rooms are free",
    ),
    ("My birthday is on March 3rd.", "my birthday is on march third"),
    (
        "The parcel weighs 8 kg and is 60 cm long.",
        "the parcel weighs eight kilograms and is sixty centimeters long",
    ),
    ("It was the 21st day of the trip.", "it was the twenty first day of the trip"),
    ("He ran 5 miles in 42 minutes.", "he ran five miles in forty two minutes"),
    ("The bill came to £30.", "the bill came to thirty pounds"),
    ("Room 14 is on the 2nd floor.", "room fourteen is on the second floor"),
    ("The temperature fell to 15 degrees.", "the temperature fell to fifteen degrees"),
    ("They sold 1,000,000 copies by 2015.", "they sold one million copies by twenty fifteen"),
    ("Add 2.5 cups of flour and 3 eggs.", "add two point five cups of flour and three eggs"),
    ("The meeting is from 10 to 11 on Monday.", "the meeting is from ten to eleven on monday"),
    ("The film is 96 minutes long.", "the film is ninety six minutes long"),
)

NAMES = (
    "Dr. Helen Carter met Mr. Thompson in Boston.",
    "Nadia moved from Edinburgh to San Francisco.",
    "Michael and Sarah live near Lake Michigan.",
    "The letter was addressed to Professor Williams.",
    "Isabella plays the violin with the London Symphony.",
    "We flew from Tokyo to Sydney with Robert.",
    "Emma Robinson was born in Manchester.",
    "The Amazon is longer than the Mississippi.",
    "Thomas Edison and Nikola Tesla were rivals.",
    "George sent a postcard from Barcelona.",
    "The Smiths spent Christmas in Vienna.",
    "Victoria works for Google in Dublin.",
    "Alexander the Great was taught by Aristotle.",
    "Olivia read a book by Charles Dickens.",
    "Peter and Anna drove from Paris to Berlin.",
)
