/** What follows the ledger on the command side: lists of what is to be done, kept in step with it; a culprit is parked. */
@NullMarked
package org.hoso.command.watching;

import org.jspecify.annotations.NullMarked;
