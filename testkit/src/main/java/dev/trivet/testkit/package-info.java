/**
 * Fakes of three services for tests: {@link dev.trivet.testkit.FakeRollbar}, {@link
 * dev.trivet.testkit.FakeRootly} and {@link dev.trivet.testkit.FakeHoneybadger}.
 *
 * <p>A fake is a real HTTP server on a loopback port that keeps state: what a client writes, the
 * next read shows. Give {@link dev.trivet.testkit.Fake#baseUrl()} and {@link
 * dev.trivet.testkit.Fake#token()} to any client.
 *
 * <pre>{@code
 * VirtualTime time = new VirtualTime();
 * try (FakeRollbar rollbar = FakeRollbar.start(options -> options.clock(time))) {
 *   long team = rollbar.addTeam("Night shift", "standard");
 *   rollbar.faults().cutAfterWrite(1);
 *   // point a client at rollbar.baseUrl() and see what it makes of a lost response
 * }
 * }</pre>
 *
 * <p>{@link dev.trivet.testkit.Faults} makes calls go wrong, {@link dev.trivet.testkit.Limits}
 * counts them, and stubs added to {@link dev.trivet.testkit.Fake#server()} replace single
 * responses. Under JUnit 5, {@link dev.trivet.testkit.FakesExtension} starts, resets and stops
 * fakes of a test class, and {@link dev.trivet.testkit.SharedFakes} has fakes that all test classes
 * share. The state of a fake can be viewed in a browser, at {@link
 * dev.trivet.testkit.Fake#pageUrl()}.
 *
 * <p>Where error messages of the services are known from recordings, the fakes use the same ones.
 * All others are invented, so test on the status there.
 */
@NullMarked
package dev.trivet.testkit;

import org.jspecify.annotations.NullMarked;
