/** The query side: what people see of the cases, in views that are built from the ledger and can be built anew at any time. */
@NullMarked
package org.hoso.query;

import org.jspecify.annotations.NullMarked;
