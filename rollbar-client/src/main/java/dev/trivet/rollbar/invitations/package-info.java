/** Invitations to the teams of the account. */
@NullMarked
package dev.trivet.rollbar.invitations;

import org.jspecify.annotations.NullMarked;
