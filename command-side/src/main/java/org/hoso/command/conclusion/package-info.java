/** Concluding: what the sector body says. */
@NullMarked
package org.hoso.command.conclusion;

import org.jspecify.annotations.NullMarked;
