/** Invitations of the account, whatever team they are for. */
@NullMarked
package dev.trivet.rollbar.invitations;

import org.jspecify.annotations.NullMarked;
