/** Notifying platforms: exact items, one clock. */
@NullMarked
package org.hoso.command.platformnotice;

import org.jspecify.annotations.NullMarked;
