package org.hoso.ops.attacks;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.hoso.query.comparing.ComparedCopies;
import org.hoso.query.comparing.ComparedView;

/** All views folded anew and compared. */
record ByViews(ComparedCopies compared) implements Finding {
    @Override
    public String in(DataSource copy) throws SQLException {
        for (ComparedView view : compared.of(copy)) {
            if (view.wrong() != null) return view.view() + ": " + view.wrong();
            if (view.untold() != null) return view.view() + " not told: " + view.untold();
        }
        return "";
    }
}
