/**
 * Access control: roles, permissions, API keys and authorizations, along with secrets, the audit
 * log, IP ranges and verified domains.
 */
@NullMarked
package dev.trivet.rootly.access;

import org.jspecify.annotations.NullMarked;
