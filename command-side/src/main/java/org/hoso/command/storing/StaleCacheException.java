package org.hoso.command.storing;

import org.axonframework.modelling.command.ConcurrencyException;

/** A decision rested on a memory that another instance has outrun. */
final class StaleCacheException extends ConcurrencyException {
    private static final long serialVersionUID = 1L;

    StaleCacheException() {
        super("another instance has written since");
    }
}
