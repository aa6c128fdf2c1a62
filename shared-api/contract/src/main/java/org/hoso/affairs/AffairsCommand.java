package org.hoso.affairs;

import java.util.UUID;
import org.hoso.cases.Request;

/** Everything that can be asked of an affair. */
public sealed interface AffairsCommand extends Request permits Affair.Command {
    UUID affairId();
}
