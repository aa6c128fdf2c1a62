package org.hoso.runtime.openapi;

import org.hoso.cases.Request;

/** A handler of requests that takes one kind of command: what is to be said of it is all in the command's record. */
public interface TakesCommand {
    Class<? extends Request> command();
}
