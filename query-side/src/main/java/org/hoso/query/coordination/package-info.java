/** The coordination board and the search: one row a case, who is waited for, why and until when, for each reader its own. */
@NullMarked
package org.hoso.query.coordination;

import org.jspecify.annotations.NullMarked;
