package org.hoso.lists;

import java.util.UUID;
import org.hoso.cases.Request;

/** Everything that can be asked of the lists. */
public sealed interface ListsCommand extends Request permits Listing.Command, Confirmation.Command {
    /** The history that it adds to. */
    UUID stream();
}
