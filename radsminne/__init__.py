"""The council's memory: reads minutes and annual reports, and answers when something was discussed, with page and quote."""
