/** Thrown on the way through an expression by what Rego cannot say of it, with the place in its text. */
export class Unsayable {
  constructor(readonly message: string, readonly offset: number) {}
}
