/** Invitations of the account, whatever team they are for. */
package dev.trivet.rollbar.invites;
