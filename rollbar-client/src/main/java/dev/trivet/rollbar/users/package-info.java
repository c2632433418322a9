/** Users of the account. */
@NullMarked
package dev.trivet.rollbar.users;

import org.jspecify.annotations.NullMarked;
