package org.hoso.command.dispatching;

import org.hoso.command.outbox.Claim;
import org.hoso.command.outbox.Receiver;

/** Takes a text to its receiver, one way. Whatever goes wrong is an outcome; bounded in time and size. */
interface Carrier {
    Carried carry(Claim claim, Receiver receiver, String text);
}
