/** Views are compared with the ledger in the background, case by case. */
@NullMarked
package org.hoso.query.checking;

import org.jspecify.annotations.NullMarked;
