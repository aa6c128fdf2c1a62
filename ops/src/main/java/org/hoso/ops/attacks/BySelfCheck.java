package org.hoso.ops.attacks;

import javax.sql.DataSource;
import org.hoso.query.checking.CheckedCopies;

/** A round of the check in the background over all cases. */
record BySelfCheck(CheckedCopies checked) implements Detector {
    @Override
    public String in(DataSource copy) {
        return checked.firstAltered(copy).orElse("");
    }
}
