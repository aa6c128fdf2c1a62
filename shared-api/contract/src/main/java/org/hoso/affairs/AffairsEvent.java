package org.hoso.affairs;

import java.util.UUID;
import org.hoso.cases.Happening;

/** Everything that can happen to an affair. What is stored is never changed; it must always load. */
public sealed interface AffairsEvent extends Happening permits Affair.Event {
    /** The stored aggregate type. */
    String FAMILY = "affairs";

    UUID affairId();
}
