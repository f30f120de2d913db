"""Where passages and vectors are kept and searched: in this process, or on a Qdrant server."""
