package org.hoso.publications;

import java.util.UUID;
import org.hoso.cases.Happening;

/** Everything that can happen to publications. What is stored is never changed; it must always load. */
public sealed interface PublicationEvent extends Happening permits Publication.Event {
    /** The stored aggregate type. */
    String FAMILY = "publications";

    UUID publicationId();
}
