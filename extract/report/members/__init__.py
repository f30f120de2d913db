"""Who sits on the council, by a report: lists, tables, sentences and rosters read in sequence."""
