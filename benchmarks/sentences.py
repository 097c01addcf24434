"""Fifty sentences to be read and heard: written, and how a person says them where that differs.

Plain ones are such as voice-overs and mended recordings are made of. None was chosen or changed for how well
anything reads or hears it.
"""

from __future__ import annotations

PLAIN = (
    "The harbour is quiet before six, and the gulls are not hungry yet.",
    "Every morning he walks the length of the breakwater to put out the light.",
    "A habit that old is not a duty any more; it is a way of saying good morning.",
    "People ask me if it is lonely.",
    "Last week a letter came from the council.",
    "He read it twice, standing in the doorway with his coat on.",
    "Thank you for calling; please hold the line.",
    "Press the green button to start the machine.",
    "Turn left at the end of the road and park behind the school.",
    "We hope you enjoy your stay with us.",
    "In this lesson we will look at how plants make their food.",
    "The weather will be cold and dry in the north.",
    "She opened the window and listened to the rain.",
    "Keep the lid closed and store it in a cool place.",
    "Most of the work was finished before the winter came.",
    "Can you tell me where the station is?",
    "I never thought we would see each other again!",
    "The company has grown every year since it was founded.",
    "Stir the sauce slowly until it begins to boil.",
    "If you have any questions, our team will be happy to help.",
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
