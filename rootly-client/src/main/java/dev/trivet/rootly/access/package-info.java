/**
 * Who may do what: roles, permissions, API keys, authorizations; with them secrets, the audit log,
 * IP ranges and verified domains.
 */
@NullMarked
package dev.trivet.rootly.access;

import org.jspecify.annotations.NullMarked;
