/// Somebody with an account; what is known of the person is in `Accounts`.
package enum Person {}
