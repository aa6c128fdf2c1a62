/** What if: the clocks of a past period under another length or calendar, and whose verdict that would change; nothing is touched. */
@NullMarked
package org.hoso.query.whatif;

import org.jspecify.annotations.NullMarked;
