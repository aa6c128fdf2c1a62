/** Removing: the platform's word and our own checks kept apart. */
@NullMarked
package org.hoso.command.removal;

import org.jspecify.annotations.NullMarked;
