/** The rows that stand beside the events, compared with what the events say, while the system runs. */
@NullMarked
package org.hoso.command.beside;

import org.jspecify.annotations.NullMarked;
