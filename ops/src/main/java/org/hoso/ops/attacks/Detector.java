package org.hoso.ops.attacks;

import java.io.IOException;
import java.sql.SQLException;
import javax.sql.DataSource;

/** How one of those who look for attacks looks at a copy of the store, over connections of its own. */
interface Detector {
    /** @return what it names, in a line; empty where all is right to it */
    String in(DataSource copy) throws IOException, SQLException, InterruptedException;
}
