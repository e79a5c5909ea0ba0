int second() { return FORCED; }
