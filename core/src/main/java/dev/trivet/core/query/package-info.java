/** Which elements a list call returns: the base that the queries of all services extend. */
@NullMarked
package dev.trivet.core.query;

import org.jspecify.annotations.NullMarked;
