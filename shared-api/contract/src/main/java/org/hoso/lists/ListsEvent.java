package org.hoso.lists;

import java.util.UUID;
import org.hoso.cases.Happening;

/** Everything that can happen to the lists. What is stored is never changed; it must always load. */
public sealed interface ListsEvent extends Happening permits Listing.Event, Confirmation.Event {
    /** The stored aggregate type. */
    String FAMILY = "lists";

    /** The history that it belongs to: each listing has one, and each confirmation one of its own. */
    UUID stream();
}
