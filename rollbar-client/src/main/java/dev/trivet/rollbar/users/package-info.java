/** Users of the account. */
package dev.trivet.rollbar.users;
