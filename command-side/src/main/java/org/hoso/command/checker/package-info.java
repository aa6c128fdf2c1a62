/**
 * Kiểm tra: looking whether content is gone, by machine, from several places. What an answer means is judged by pure functions;
 * asking for it is a thin shell that never reaches an address of our own networks.
 */
@NullMarked
package org.hoso.command.checker;

import org.jspecify.annotations.NullMarked;
