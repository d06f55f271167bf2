namespace GovInfoDisclosure.Format.Rules.Statements;

/// <summary>“项”: one figure of a comparison and how often it counts.</summary>
/// <param name="Address">The JSON Pointer of the figure.</param>
/// <param name="Factor">What it is multiplied by; −1 subtracts it.</param>
public readonly record struct Term(string Address, decimal Factor = 1);
