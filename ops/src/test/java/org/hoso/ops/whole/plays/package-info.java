/**
 * Every choice of every command, played over HTTP: states that are prepared ({@code State}), and by step what is said from them
 * ({@code *Plays}). Values of closed lists, flags, what may be left out and roles are played without being named, each by a body
 * of the command changed in that one place; what such a change does not fit is written down.
 */
@NullMarked
package org.hoso.ops.whole.plays;

import org.jspecify.annotations.NullMarked;
