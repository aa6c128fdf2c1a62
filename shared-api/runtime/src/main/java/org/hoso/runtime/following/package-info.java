/** What everybody runs on who follows the ledger, views and the command side's watchers: a culprit is parked, trouble is known. */
@NullMarked
package org.hoso.runtime.following;

import org.jspecify.annotations.NullMarked;
