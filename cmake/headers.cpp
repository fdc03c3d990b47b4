// The object that goes with headers.h.
