import { asVisible, each, type AuthorisationMatrix } from '@gemeengoed/module-kit';

export const claimAuthorisation: AuthorisationMatrix = {
  'Query.claims': asVisible,
  ...each(
    'Claim',
    asVisible,
    'id kind theme reference statementNl statementEn reported qualifier counted recorded outcome differs statements source noteNl noteEn cases countedCases candidates',
  ),
  ...each('ClaimTheme', asVisible, 'id labelNl labelEn'),
  ...each('ClaimStatement', asVisible, 'textNl textEn source'),
};
