"""The organisation: units through time, posts with their holders, who appraises whom, teams."""
