"""What somebody sees who has no project yet: four things to do."""
