package org.hoso.publications;

import java.util.UUID;
import org.hoso.cases.Request;

/** Everything that can be asked about publications. */
public sealed interface PublicationCommand extends Request permits Publication.Command {
    /** All publications have one history, so that a period is published once. */
    UUID STREAM = UUID.fromString("00000000-0000-7000-8000-7075626c6963");
}
