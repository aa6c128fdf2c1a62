/** How views follow the ledger: those in step in one pass, each other one by itself until it is. */
@NullMarked
package org.hoso.query.following;

import org.jspecify.annotations.NullMarked;
