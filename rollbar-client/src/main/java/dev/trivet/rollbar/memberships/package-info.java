/** How people belong to teams. */
@NullMarked
package dev.trivet.rollbar.memberships;

import org.jspecify.annotations.NullMarked;
