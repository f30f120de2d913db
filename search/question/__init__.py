"""What was said: a question read into what is asked, about what, when, about whom."""
