int shared() { return 5; }
