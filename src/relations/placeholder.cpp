// relations
