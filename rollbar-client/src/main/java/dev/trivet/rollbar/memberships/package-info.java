/** Memberships of people in teams, as members or by a pending invitation. */
@NullMarked
package dev.trivet.rollbar.memberships;

import org.jspecify.annotations.NullMarked;
