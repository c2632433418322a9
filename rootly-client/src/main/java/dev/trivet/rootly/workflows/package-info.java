/** Workflows, which Rootly carries out automatically, and playbooks, which people follow. */
@NullMarked
package dev.trivet.rootly.workflows;

import org.jspecify.annotations.NullMarked;
