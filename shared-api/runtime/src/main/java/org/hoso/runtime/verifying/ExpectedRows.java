package org.hoso.runtime.verifying;

import java.util.List;

/** What the history of a case or listing says must stand beside it, in some tables. A pure function of that history and the moment. */
public interface ExpectedRows {
    /** The tables whose rows it knows, each wholly. */
    List<Hanging> tables();

    /** Every row that hangs on one case or listing. @param history all its events, in their order */
    List<Must> of(List<VerifiedEvent> history);
}
