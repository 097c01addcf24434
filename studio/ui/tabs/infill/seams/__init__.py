"""What is known of the seams of a patch, and what is done about them."""
