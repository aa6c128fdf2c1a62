/** Importing reports by the thousand: the same pure decision, appended in batches, one outcome a line. */
@NullMarked
package org.hoso.command.importing;

import org.jspecify.annotations.NullMarked;
